package org.onrecord.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.files.Durability;
import org.onrecord.files.FolderTree;
import org.onrecord.files.PrivateFiles;

/** A run folder while it is being written, under its temporary name. */
public final class UnfinishedRun {

  /** An empty file that is written last: a folder with it is complete. */
  public static final String SUCCESS = "_SUCCESS";

  /** A quarter of the heap is there for sorting, but no more than this many bytes. */
  private static final long MOST_SORT_MEMORY = 256L << 20;

  private final OutputFolder output;
  private final String id;
  private final Path dir;

  UnfinishedRun(OutputFolder output, String id, Path dir) {
    this.output = output;
    this.id = id;
    this.dir = dir;
  }

  public String id() {
    return id;
  }

  /** Where the files of the run are written. */
  public Path dir() {
    return dir;
  }

  /** For whatever is needed until the run is finished, and gone then. */
  public Path workDir() {
    return dir.resolve("work");
  }

  /**
   * Makes the tables out of their shards, which stages have written into the folder of the table's
   * name in {@link #workDir()}.
   *
   * @return the number of lines of each table
   */
  public Map<Table, Long> mergeShards() throws IOException {
    PrivateFiles.createDirectories(workDir());
    long memory = Math.min(MOST_SORT_MEMORY, Runtime.getRuntime().maxMemory() / 4);
    LineSorter sorter = new LineSorter(workDir(), memory);
    Map<Table, Long> counts = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      counts.put(table, sorter.sort(shards(table), dir.resolve(table.fileName())));
    }
    return counts;
  }

  private List<Path> shards(Table table) throws IOException {
    Path shardDir = workDir().resolve(table.wireName());
    if (!Files.isDirectory(shardDir)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(shardDir)) {
      return files.filter(UnfinishedRun::isComplete).sorted().toList();
    }
  }

  /** A shard has a hidden name until it is complete. */
  private static boolean isComplete(Path shard) {
    Path name = shard.getFileName();
    return name != null && !name.toString().startsWith(".");
  }

  /** Marks the run as complete, and makes sure that it survives a power cut. */
  public void seal() throws IOException {
    Files.createFile(dir.resolve(SUCCESS));
    PrivateFiles.restrict(dir);
    try (Stream<Path> files = Files.walk(dir)) {
      for (Path path : files.filter(path -> !path.startsWith(workDir())).toList()) {
        Durability.force(path);
      }
    }
  }

  /**
   * Makes a sealed run visible under its id.
   *
   * @return the run folder
   */
  public Path publish() throws IOException {
    FolderTree.delete(workDir());
    return output.publish(id, dir);
  }

  boolean isSealed() {
    return Files.exists(dir.resolve(SUCCESS));
  }

  /** Removes what was written so far. */
  public void abandon() throws IOException {
    FolderTree.delete(dir);
  }
}
