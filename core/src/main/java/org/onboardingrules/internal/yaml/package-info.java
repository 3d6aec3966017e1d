/**
 * Reads YAML and JSON into nodes that know their places, and writes values as JSON. The only code
 * that names Jackson; nothing here is meant for hosts.
 */
@NullMarked
package org.onboardingrules.internal.yaml;

import org.jspecify.annotations.NullMarked;
