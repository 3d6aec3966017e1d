package org.onboardingrules.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.onboardingrules.pack.declared.Declaration;
import org.onboardingrules.source.SourceText;

/**
 * The SHA-256 of a pack's files. It does not see where the folders lie and what they are called,
 * how lines end, and whether a file starts with a byte-order mark, so that every check-out of a
 * pack has the same digest.
 */
final class PackDigest {

  private PackDigest() {}

  /** Returns the digest of packs that extend each other, the most extended one first. */
  static String of(List<PackLayer> layers) {
    MessageDigest sha256 = sha256();
    for (PackLayer layer : layers) {
      layer.files().forEach(file -> update(sha256, layer.relativeName(file), file));
      sha256.update(framed("end of pack"));
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** Returns the digest of a pack in which an entry was replaced. */
  static String of(String digest, Declaration replacement) {
    MessageDigest sha256 = sha256();
    sha256.update(framed(digest));
    sha256.update(framed(replacement.toString()));
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static void update(MessageDigest sha256, String name, SourceText file) {
    sha256.update(framed(name));
    sha256.update(framed(file.text().replace("\r\n", "\n").replace('\r', '\n')));
  }

  /** The length goes first, so that a name and a content cannot be taken for one another. */
  private static byte[] framed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Integer.BYTES + bytes.length)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime brings SHA-256", e);
    }
  }
}
