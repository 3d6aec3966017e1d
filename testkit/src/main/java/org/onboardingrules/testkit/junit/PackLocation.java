package org.onboardingrules.testkit.junit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.source.Place;

/**
 * Where a test class finds its pack. Immutable and thread-safe.
 *
 * @param written as in {@link ScenariosOf#value}
 * @param loader of the class
 */
record PackLocation(String written, ClassLoader loader) {

  private static final String CLASS_PATH = "classpath:";

  static PackLocation of(Class<?> type) {
    ClassLoader own = type.getClassLoader();
    return new PackLocation(
        AnnotationSupport.findAnnotation(type, ScenariosOf.class).orElseThrow().value(),
        own == null ? ClassLoader.getSystemClassLoader() : own);
  }

  PackSource source() {
    return isOnClassPath()
        ? PackSource.classPath(loader, folder())
        : PackSource.at(Path.of(written));
  }

  /**
   * Returns where an editor finds a file of the pack; empty if it lies in a jar.
   *
   * @param inner its path inside of the pack
   */
  Optional<TestSource> file(String inner) {
    return isOnClassPath()
        ? Optional.of(ClasspathResourceSource.from(folder() + "/" + inner))
        : real(inner).map(FileSource::from);
  }

  /** Returns where an editor finds a line of a file of the pack; empty if it lies in a jar. */
  Optional<TestSource> line(String inner, Place place) {
    FilePosition position = FilePosition.from(place.line(), place.column());
    return isOnClassPath()
        ? Optional.of(ClasspathResourceSource.from(folder() + "/" + inner, position))
        : real(inner).map(file -> FileSource.from(file, position));
  }

  private Optional<File> real(String inner) {
    Path folder = Path.of(written).toAbsolutePath().normalize();
    return Files.isDirectory(folder)
        ? Optional.of(folder.resolve(inner).toFile())
        : Optional.empty();
  }

  private boolean isOnClassPath() {
    return written.startsWith(CLASS_PATH);
  }

  private String folder() {
    return written.substring(CLASS_PATH.length());
  }
}
