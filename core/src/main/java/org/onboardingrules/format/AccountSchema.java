package org.onboardingrules.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import org.onboardingrules.internal.schema.SchemaFile;
import org.onboardingrules.internal.shape.Shape;

/** Writes the JSON Schema of account files; run by the build. */
final class AccountSchema {

  private AccountSchema() {}

  /**
   * Writes the file.
   *
   * @param args the folder to write it into
   */
  public static void main(String[] args) throws IOException {
    SchemaFile.ofOneOrList("account", shape()).write(Path.of(args[0]));
  }

  private static Shape shape() {
    Shape shape = new Shape();
    AccountReader.read(Section.recording(shape), new HashMap<>());
    return shape;
  }
}
