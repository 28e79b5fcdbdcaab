package org.onrecord.job;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.codec.Codec;
import org.onrecord.ledger.NightRecord;
import org.onrecord.ledger.NightRecords;

/**
 * The work files with what the ledger is to keep.
 *
 * @param dir the run's work folder
 */
record RecordShards(Path dir) implements NightRecords {

  private static final Codec<NightRecord> RECORD = Codec.of(NightRecord.class);

  static Path folder(Path workDir) {
    return workDir.resolve("ledger");
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    for (Path shard : shards()) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(shard)))) {
        while (in.available() > 0) {
          taker.take(RECORD.decode(in.readNBytes(in.readInt())));
        }
      }
    }
  }

  private List<Path> shards() throws IOException {
    Path folder = folder(dir);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }
}
