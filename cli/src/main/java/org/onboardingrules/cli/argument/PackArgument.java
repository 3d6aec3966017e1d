package org.onboardingrules.cli.argument;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.pack.PackSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The pack that a command is about: a folder, a jar, or by its name the pack of the library. Where
 * there is none the command was called in a wrong way, whatever the command.
 */
public final class PackArgument {

  private static final Path STANDARD = Path.of("standard");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Parameters(
      index = "0",
      paramLabel = "PACK",
      description =
          "The folder or the jar of the rule pack, or @|bold standard|@ for the pack of the"
              + " library.")
  private @Nullable Path pack;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "The folder of the pack inside of the jar, if not its root.")
  private @Nullable String folder;

  /** Returns the path as it was given. */
  public Path path() {
    return requireNonNull(pack);
  }

  /**
   * Returns where the pack lies.
   *
   * @throws ParameterException if there is no pack at this place, with a line on what was meant
   */
  public PackSource source() {
    return present(requireNonNull(command), inJar());
  }

  /**
   * Returns the pack, ready to judge.
   *
   * @throws ParameterException if there is no pack at this place, with a line on what was meant
   * @throws ValidationException with everything that is wrong with the pack
   */
  public CompiledPack compiled() throws ValidationException {
    return CompiledPack.load(source());
  }

  /**
   * Returns where a pack lies that another argument of a command names.
   *
   * @throws ParameterException if there is no pack at this place, with a line on what was meant
   */
  public static PackSource source(CommandSpec command, Path pack) {
    return present(command, named(pack));
  }

  /** Returns whether a path means the pack of the library. */
  static boolean isStandard(Path pack) {
    return pack.equals(STANDARD) && Files.notExists(pack);
  }

  private static PackSource named(Path pack) {
    return isStandard(pack) ? PackSource.standard() : PackSource.at(pack);
  }

  private static PackSource present(CommandSpec command, PackSource source) {
    source
        .absence()
        .ifPresent(
            absence -> {
              throw new ParameterException(
                  command.commandLine(), absence.message() + "\n" + absence.help());
            });
    return source;
  }

  private PackSource inJar() {
    if (folder == null) {
      return named(path());
    }
    if (Files.isDirectory(path()) || isStandard(path())) {
      throw wrongUse("`--folder` names a folder inside of a jar, and `" + path() + "` is none");
    }
    try {
      return PackSource.jar(path(), folder);
    } catch (IllegalArgumentException e) {
      throw wrongUse("`--folder`: " + e.getMessage());
    }
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(requireNonNull(command).commandLine(), message);
  }
}
