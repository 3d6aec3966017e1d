package org.onboardingrules.format;

/** How much of an assessment is told. */
enum Depth {
  /** Everything, with ids and the evidence. */
  FULL,
  /** What is to be said about the account in a meeting, and nothing else. */
  BRIEF
}
