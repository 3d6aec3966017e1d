package org.onboardingrules.internal.drools;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes that Drools generated for one pack; they go when the pack goes. */
final class GeneratedClasses extends ClassLoader {

  private final Map<String, byte[]> bytes;

  /**
   * Serves classes from their bytes.
   *
   * @param bytes by path, such as {@code a/b/C.class}
   */
  GeneratedClasses(Map<String, byte[]> bytes, @Nullable ClassLoader parent) {
    super(parent);
    this.bytes = Map.copyOf(bytes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] found = bytes.get(name.replace('.', '/') + ".class");
    if (found == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, found, 0, found.length);
  }
}
