package org.onboardingrules.pack;

import java.io.IOException;
import java.nio.file.Path;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.schema.SchemaFile;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.term.code.Anchor;

/** Writes the JSON Schema of {@code pack.yaml}; run by the build. */
final class PackSchema {

  private PackSchema() {}

  /**
   * Writes the file.
   *
   * @param args the folder to write it into
   */
  public static void main(String[] args) throws IOException {
    SchemaFile.ofOne("pack", shape()).write(Path.of(args[0]));
  }

  private static Shape shape() {
    Findings findings = new Findings();
    Shape shape = new Shape();
    Manifest manifest = Manifest.head(Fields.recording(shape, findings), findings);
    Layered.read(manifest, Anchor.CONTRACT_SIGNED, findings);
    return shape;
  }
}
