package org.onrecord.annotate.corenlp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.onrecord.annotate.parser.ParserModel;

/**
 * A step of the build: reads CoreNLP's models once and writes them to a jar in the form that a run
 * reads, in hundredths of a second and not in seconds. Nothing in the jar is compressed. A jar that
 * is newer than the models and the code stays.
 */
public final class PrepareModels {

  private PrepareModels() {}

  /**
   * @param args the folder with CoreNLP's models, the folder with the compiled code, the jar
   */
  public static void main(String[] args) throws IOException {
    Path models = Path.of(args[0]);
    Path code = Path.of(args[1]);
    Path jar = Path.of(args[2]);
    if (!Files.exists(jar) || isNewer(models, jar) || isNewer(code, jar)) {
      write(models, jar);
    }
  }

  private static boolean isNewer(Path folder, Path jar) throws IOException {
    FileTime written = Files.getLastModifiedTime(jar);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).compareTo(written) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static void write(Path models, Path jar) throws IOException {
    Path unfinished = jar.resolveSibling(jar.getFileName() + ".unfinished");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
      try (InputStream in = open(models, Models.RECOGNISER)) {
        ByteArrayOutputStream recogniser = new ByteArrayOutputStream();
        RecogniserConversion.convert(in).write(recogniser);
        store(zip, Models.PREPARED_RECOGNISER, recogniser.toByteArray());
      }
      try (InputStream in = open(models, Models.PARSER)) {
        ByteArrayOutputStream parser = new ByteArrayOutputStream();
        ParserModel.ofTraining(in).write(parser);
        store(zip, Models.PREPARED_PARSER, parser.toByteArray());
      }
      store(zip, Models.TAGGER, Files.readAllBytes(models.resolve(Models.TAGGER)));
    }
    Files.move(unfinished, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static InputStream open(Path models, String name) throws IOException {
    return new BufferedInputStream(Files.newInputStream(models.resolve(name)));
  }

  private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
