package org.onboardingrules.examples;

import org.onboardingrules.testkit.junit.ScenariosOf;

/** The scenarios of the pack hold. */
@ScenariosOf("packs/e-signature")
class ESignatureScenariosTest {}
