package org.onboardingrules.format;

import org.onboardingrules.term.Language;

/** A heading or sentence with numbered gaps where values go. */
interface Template {

  /** Returns it in a language, with its gaps. */
  String in(Language language);
}
