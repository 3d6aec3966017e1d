package org.onboardingrules.internal.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.internal.yaml.JsonText;

/**
 * A JSON Schema (draft 2020-12) as a file. Immutable.
 *
 * <p>What it says in words is in the resource {@code NAME.descriptions.yaml} beside this class.
 */
public final class SchemaFile {

  private final String name;
  private final Map<String, Object> schema = new LinkedHashMap<>();

  private SchemaFile(String name, Descriptions descriptions, Map<String, Object> keywords) {
    this.name = name;
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:onboarding-rules:schema:" + name);
    schema.put("title", descriptions.title());
    schema.put("description", descriptions.description());
    schema.putAll(keywords);
  }

  /** Returns the schema of files that hold one such mapping a document. */
  public static SchemaFile ofOne(String name, Shape shape) {
    Descriptions descriptions = Descriptions.of(name);
    return new SchemaFile(name, descriptions, new SchemaWriter(descriptions).mapping(shape, ""));
  }

  /** Returns the schema of files that hold one such mapping, or a list of them, a document. */
  public static SchemaFile ofOneOrList(String name, Shape shape) {
    Descriptions descriptions = Descriptions.of(name);
    Map<String, Object> one = Map.of("$ref", "#/$defs/" + name);
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("if", Map.of("type", "array"));
    either.put("then", Map.of("items", one));
    either.put("else", one);
    either.put("$defs", Map.of(name, new SchemaWriter(descriptions).mapping(shape, "")));
    return new SchemaFile(name, descriptions, either);
  }

  /** Writes the file {@code NAME.schema.json} into a folder, which is made if it is not there. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".schema.json"), JsonText.inOrder(schema) + "\n");
  }
}
