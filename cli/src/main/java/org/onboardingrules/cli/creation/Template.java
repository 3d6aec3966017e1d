package org.onboardingrules.cli.creation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * The files of a first pack. It extends {@code standard}: whoever starts has a product and three
 * ideas of what complete means, and no wish to write again what holds for every product; what does
 * not fit can be overridden or switched off later.
 *
 * @param id the id of the pack
 * @param product the name of the product
 * @param folder how the folder is called on the command line
 */
record Template(String id, String product, String folder) {

  static final List<String> FILES =
      List.of(
          "pack.yaml",
          "rules/completion.drl",
          "rules/churn-risks.drl",
          "accounts/sample.yaml",
          "scenarios/completion.yaml",
          "scenarios/churn-risks.yaml",
          "README.md");

  /**
   * Writes the files into a folder, which may not be there yet.
   *
   * @throws IOException if one cannot be written, or is there already
   */
  void write(Path target) throws IOException {
    for (String name : FILES) {
      Path file = target.resolve(name);
      Files.createDirectories(requireNonNull(file.getParent()));
      Files.writeString(file, text(name), StandardOpenOption.CREATE_NEW);
    }
  }

  private String text(String name) throws IOException {
    try (InputStream file = Template.class.getResourceAsStream("template/" + name)) {
      return new String(requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
          .replace("@id@", id)
          .replace("@product@", name.endsWith(".yaml") ? quoted(product) : product)
          .replace("@package@", packageName())
          .replace("@folder@", folder);
    }
  }

  private String packageName() {
    String name = id.replace('-', '_');
    return SourceVersion.isName(name) ? name : name + "_";
  }

  /** Returns a text as YAML takes it for one whatever it holds. */
  private static String quoted(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9]*( [A-Za-z0-9]+)*")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
