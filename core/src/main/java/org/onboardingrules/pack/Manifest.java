package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.LookalikeLetters;
import org.onboardingrules.diagnostic.SuspiciousCharacters;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.code.Anchor;

/**
 * A {@code pack.yaml} of which the head is read, and the rest is still to be read.
 *
 * @param id the pack's id; empty if it is missing or wrong
 * @param version its version; empty if it is missing or wrong
 * @param product the product that its customers onboard to
 * @param extended the pack that it extends, as written
 * @param anchor the anchor of everything that names none
 * @param ruleFiles the rule files that it lists, as written; empty if it lists none
 * @param fields the keys, to read the rest
 */
record Manifest(
    Optional<String> id,
    Optional<String> version,
    Optional<String> product,
    Optional<String> extended,
    Optional<Anchor> anchor,
    Optional<List<Scalar>> ruleFiles,
    Fields fields) {

  /** The key under which rule files are listed. */
  static final String RULES = "rules";

  private static final TextForm VERSION =
      new TextForm(
          Pattern.compile(
              "(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?"),
          FindingCode.BAD_NAME,
          "is not a version",
          "write three numbers, such as `1.0.0`, or `1.0.0-draft`");

  /** Reads the head; empty, with a finding, if the file does not hold one mapping. */
  static Optional<Manifest> read(SourceText file, Findings findings) {
    SuspiciousCharacters.check(file, findings);
    List<Node> documents =
        DocumentReader.read(file, LookalikeLetters.replaced(file.text()), findings);
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    documents.stream().skip(1).forEach(document -> refuseSecond(document, findings));
    Node root = documents.get(0);
    return Fields.of(root, "the pack", findings).map(fields -> head(fields, findings));
  }

  /** Returns where the pack's id stands, or should. */
  Snippet at() {
    return fields.at("pack");
  }

  /** Reads the head from the keys of the file. */
  static Manifest head(Fields fields, Findings findings) {
    return new Manifest(
        fields.requiredText("pack", IdForms.KEBAB),
        fields.requiredText("version", VERSION),
        fields.text("product"),
        fields.text("extends"),
        fields.word("anchor", Anchor.class),
        ruleFiles(fields, findings),
        fields);
  }

  /** A list with a fault in it says nothing about what it leaves out. */
  private static Optional<List<Scalar>> ruleFiles(Fields fields, Findings findings) {
    int before = findings.count();
    List<Scalar> listed = fields.scalars(RULES, "rule file");
    boolean sound = fields.has(RULES) && findings.count() == before;
    return sound ? Optional.of(listed) : Optional.empty();
  }

  private static void refuseSecond(Node document, Findings findings) {
    findings.add(
        FindingCode.WRONG_KIND,
        document.at(),
        "`" + PackFolder.PACK_FILE + "` holds a second document",
        "keep the pack in one document, without a line `---` in between");
  }
}
