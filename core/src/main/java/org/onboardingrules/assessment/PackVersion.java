package org.onboardingrules.assessment;

/**
 * Which rule pack gave an assessment. Immutable and thread-safe.
 *
 * @param id the pack's id
 * @param version the version that the pack states
 * @param digest the SHA-256 over the content of the pack, in lower-case hexadecimal; tells apart
 *     two contents that state the same version
 */
public record PackVersion(String id, String version, String digest) {}
