package org.onboardingrules.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/**
 * A folder of which a class loader gives the files that it is asked for, and nothing else.
 *
 * @param loader the class loader
 * @param path where it is
 * @param intake through which its files are read
 */
record ResourceFolder(ClassLoader loader, SlashPath path, Intake intake) implements Folder {

  @Override
  public boolean isFile(String file) {
    try {
      open(file).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Optional<SourceText> text(String file, String name, Findings findings) {
    return TextFile.read(() -> intake.read(open(file)), name, findings);
  }

  @Override
  public Optional<List<String>> files(String inner, int depth) {
    return Optional.empty();
  }

  @Override
  public List<String> folders() {
    return List.of();
  }

  @Override
  public Folder parent() {
    return new ResourceFolder(loader, path.parent(), intake);
  }

  @Override
  public String identity() {
    return "class path!/" + path;
  }

  /** A connection that may cache keeps its jar open for good. */
  private InputStream open(String file) throws IOException {
    String full = path.resolve(file).toString();
    @Nullable URL url = loader.getResource(full);
    if (url != null) {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      return connection.getInputStream();
    }
    @Nullable InputStream stream = loader.getResourceAsStream(full);
    if (stream == null) {
      throw new NoSuchFileException(full);
    }
    return stream;
  }
}
