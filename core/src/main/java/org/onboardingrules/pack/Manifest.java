package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.SuspiciousCharacters;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
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
 * @param keys where they stand
 */
record Manifest(
    Optional<String> id,
    Optional<String> version,
    Optional<String> product,
    Optional<String> extended,
    Optional<Anchor> anchor,
    Optional<List<Scalar>> ruleFiles,
    Fields fields,
    Keys keys) {

  /** The key under which rule files are listed. */
  static final String RULES = "rules";

  private static final Pattern VERSION =
      Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");

  /** Reads the head; empty, with a finding, if the file does not hold one mapping. */
  static Optional<Manifest> read(SourceText file, Findings findings) {
    SuspiciousCharacters.check(file, findings);
    List<Node> documents = DocumentReader.read(file, findings);
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    documents.stream().skip(1).forEach(document -> refuseSecond(document, findings));
    Node root = documents.get(0);
    return Fields.of(root, "the pack", findings).map(fields -> head(fields, root, findings));
  }

  /** Returns where the pack's id stands, or should. */
  Snippet at() {
    return fields.at("pack");
  }

  private static Manifest head(Fields fields, Node root, Findings findings) {
    Keys keys = new Keys(root);
    return new Manifest(
        fields.requiredText("pack").filter(id -> isId(id, fields.at("pack"), findings)),
        fields.requiredText("version").filter(v -> isVersion(v, fields.at("version"), findings)),
        fields.text("product"),
        fields.text("extends"),
        fields.word("anchor", Anchor.class),
        ruleFiles(fields, keys, findings),
        fields,
        keys);
  }

  /** A list with a fault in it says nothing about what it leaves out. */
  private static Optional<List<Scalar>> ruleFiles(Fields fields, Keys keys, Findings findings) {
    int before = findings.count();
    List<Scalar> listed = fields.scalars(RULES, "rule file");
    boolean sound = keys.find(RULES).isPresent() && findings.count() == before;
    return sound ? Optional.of(listed) : Optional.empty();
  }

  private static boolean isId(String id, Snippet at, Findings findings) {
    return IdForm.KEBAB.holds(id, at, findings);
  }

  private static boolean isVersion(String version, Snippet at, Findings findings) {
    boolean holds = VERSION.matcher(version).matches();
    if (!holds) {
      findings.add(
          FindingCode.BAD_NAME,
          at,
          "`" + version + "` is not a version",
          "write three numbers, such as `1.0.0`, or `1.0.0-draft`");
    }
    return holds;
  }

  private static void refuseSecond(Node document, Findings findings) {
    findings.add(
        FindingCode.WRONG_KIND,
        document.at(),
        "`" + PackFolder.PACK_FILE + "` holds a second document",
        "keep the pack in one document, without a line `---` in between");
  }
}
