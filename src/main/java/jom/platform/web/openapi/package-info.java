/** The description of the API (OpenAPI 3.1), generated from the resources and completed by what holds for all of them. */
@NullMarked
package jom.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
