package org.onboardingrules.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts files of packs into all places that packs can be read from. */
final class PackPlaces {

  private PackPlaces() {}

  /** Writes files, by their paths below a folder. */
  static Path folder(Path folder, Map<String, String> files) {
    files.forEach((path, text) -> PackFixture.write(folder.resolve(path), text));
    return folder;
  }

  /** Writes a jar, as jars are: without entries for folders. */
  static Path jar(Path jar, Map<String, String> files) {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a class loader of folders and jars, which sees nothing else. */
  static URLClassLoader classPath(Path... places) {
    URL[] urls = new URL[places.length];
    for (int i = 0; i < places.length; i++) {
      try {
        urls[i] = places[i].toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e);
      }
    }
    return new URLClassLoader(urls, null);
  }

  /** Returns a class loader that finds what it is asked for and tells nobody where it lies. */
  static ClassLoader silent(Map<String, String> files) {
    return new ClassLoader(null) {
      @Override
      public InputStream getResourceAsStream(String name) {
        String text = files.get(name);
        return text == null
            ? null
            : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
