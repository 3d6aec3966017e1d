package org.onboardingrules.internal.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas as the build wrote them, and documents as an editor sees them. */
public final class Schemas {

  /** The schemas of what people write. */
  static final List<String> NAMES = List.of("account", "mapping", "pack", "scenario");

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  static String text(String name) {
    String file = "/org/onboardingrules/schema/" + name + ".schema.json";
    try (InputStream schema = Schemas.class.getResourceAsStream(file)) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode tree(String name) {
    return JSON.readTree(text(name));
  }

  /** Returns the schema of a name. */
  public static Schema of(String name) {
    return REGISTRY.getSchema(text(name), InputFormat.JSON);
  }

  /** Returns what a schema has against a JSON text, nothing if it accepts it. */
  public static List<String> faults(Schema schema, String json) {
    return faults(schema, JSON.readTree(json));
  }

  /** Returns what a schema has against a document, nothing if it accepts it. */
  static List<String> faults(Schema schema, JsonNode document) {
    return schema.validate(document).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** Returns the documents of a YAML 1.2 text, read without any code of this library. */
  static List<JsonNode> documents(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    List<JsonNode> documents = new ArrayList<>();
    new Load(settings)
        .loadAllFromString(yaml)
        .forEach(document -> documents.add(JSON.valueToTree(document)));
    return documents;
  }
}
