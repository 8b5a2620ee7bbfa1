package jom.network.profile;

/** A certificate as it is kept. */
public record KeptCertificate(CertificateId id, Certificate certificate) {}
