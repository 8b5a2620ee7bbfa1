/** Small worlds of modules that break one rule each, for {@code jom.ModularityTest}; outside the application's package, so nothing scans them. */
package breach;
