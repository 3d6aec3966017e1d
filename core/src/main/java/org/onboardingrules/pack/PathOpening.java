package org.onboardingrules.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.Shelf;
import org.onboardingrules.internal.file.Shelves;
import org.onboardingrules.internal.file.SlashPath;
import org.onboardingrules.source.Snippet;

/** Opens the folder or the jar at a path; where there is none, says so. */
final class PathOpening {

  private static final Pattern JAR = Pattern.compile("(.+)\\.(jar|zip)");

  private PathOpening() {}

  /** Returns whether a path leads to a jar: to a file of that name, or to nothing at all. */
  static boolean isJar(Path path) {
    return JAR.matcher(nameOf(path).toLowerCase(Locale.ROOT)).matches() && !Files.isDirectory(path);
  }

  /** Opens a folder. */
  static Optional<OpenPack> folder(Path given, String description, Findings findings) {
    Path path = given.toAbsolutePath().normalize();
    if (!Files.isDirectory(path)) {
      String fault = Files.exists(path) ? "`%s` is not a folder" : "there is no folder `%s`";
      noPack(path, fault.formatted(given), meant(given, path), findings);
      return Optional.empty();
    }
    Path parent = path.getParent();
    Path base = parent == null ? path : parent;
    Shelf shelf = Shelves.disk(base);
    SlashPath name = new SlashPath(List.of(nameOf(path)));
    return Optional.of(new OpenPack(shelf, PackFolder.of(shelf, name, nameOf(base)), description));
  }

  /** Opens a folder of a jar. */
  static Optional<OpenPack> jar(
      Path given, SlashPath folder, String description, Findings findings) {
    Path path = given.toAbsolutePath().normalize();
    try {
      if (!folder.isHere()) {
        return Optional.of(OpenPack.of(Shelves.jar(path, folder.parent()), folder, description));
      }
      Shelf shelf = Shelves.jar(path, SlashPath.HERE);
      return Optional.of(
          new OpenPack(shelf, PackFolder.of(shelf, folder, stem(path)), description));
    } catch (NoSuchFileException | FileNotFoundException e) {
      noPack(path, "there is no jar `" + given + "`", meant(given, path), findings);
    } catch (IOException e) {
      findings.add(
          FindingCode.UNREADABLE,
          Snippet.ofFile(nameOf(path)),
          "`" + given + "` cannot be read as a jar or zip file",
          "build it anew, with names in UTF-8 none of which leads outside of it, and check that"
              + " this user may read it");
    }
    return Optional.empty();
  }

  /** Returns which folder or jar near the path was probably meant. */
  private static String meant(Path given, Path path) {
    Path around = path.getParent();
    if (around != null && Files.isRegularFile(path) && holdsPack(around)) {
      return "did you mean `" + given(given, around) + "`, the folder around it?";
    }
    return DidYouMean.nearest(nameOf(path), packsIn(around))
        .map(name -> "did you mean `" + given.resolveSibling(name) + "`?")
        .orElse("give the folder that holds `" + PackFolder.PACK_FILE + "`, or a jar");
  }

  /** Returns the folder around what was given, in the form in which that was. */
  private static Path given(Path given, Path around) {
    Path parent = given.getParent();
    return parent == null ? around : parent;
  }

  private static List<String> packsIn(@Nullable Path around) {
    if (around == null || !Files.isDirectory(around)) {
      return List.of();
    }
    try (Stream<Path> beside = Files.list(around)) {
      return beside
          .filter(path -> holdsPack(path) || isJar(path))
          .map(PathOpening::nameOf)
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean holdsPack(Path folder) {
    return Files.isRegularFile(folder.resolve(PackFolder.PACK_FILE));
  }

  private static void noPack(Path path, String message, String help, Findings findings) {
    findings.add(FindingCode.NO_PACK, Snippet.ofFile(nameOf(path)), message, help);
  }

  private static String stem(Path jar) {
    String name = nameOf(jar);
    return isJar(jar) ? name.substring(0, name.length() - ".jar".length()) : name;
  }

  private static String nameOf(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }
}
