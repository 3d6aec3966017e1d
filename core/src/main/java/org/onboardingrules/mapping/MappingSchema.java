package org.onboardingrules.mapping;

import java.io.IOException;
import java.nio.file.Path;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.schema.SchemaFile;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.source.SourceText;

/** Writes the JSON Schema of mapping files; run by the build. */
final class MappingSchema {

  private MappingSchema() {}

  /**
   * Writes the file.
   *
   * @param args the folder to write it into
   */
  public static void main(String[] args) throws IOException {
    SchemaFile.ofOne("mapping", shape()).write(Path.of(args[0]));
  }

  private static Shape shape() {
    Findings findings = new Findings();
    Shape shape = new Shape();
    new MappingReader(Path.of("mapping.yaml"), SourceText.of("mapping.yaml", ""), findings)
        .read(Fields.recording(shape, findings));
    return shape;
  }
}
