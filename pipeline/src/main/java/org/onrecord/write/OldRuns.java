package org.onrecord.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.files.FolderTree;

/**
 * What in an output folder is no longer needed: finished runs beyond the newest, and what runs that
 * died left behind.
 *
 * <p>A folder counts as a finished run only when it is complete and still has the name that its
 * manifest tells. So a run that somebody renamed, to keep it, stays; and so does everything else
 * that stands in the folder, and every link.
 */
public final class OldRuns {

  /** A run may think for long, but it does not write nothing for so long. */
  private static final Duration DEAD_AFTER = Duration.ofDays(1);

  /** A run while it is being deleted; nobody takes it for a run any more. */
  private static final String REMOVED = ".removed-";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path output;

  private OldRuns(Path output) {
    this.output = output;
  }

  /**
   * Looks into an output folder.
   *
   * @throws IOException when there is none
   */
  public static OldRuns in(Path output) throws IOException {
    return new OldRuns(output.toRealPath());
  }

  /** Why a folder is not needed. */
  public enum Reason {
    OLD_RUN,
    LEFT_BY_A_DEAD_RUN,
    HALF_REMOVED
  }

  /** A folder that is not needed, and why. */
  public record Superfluous(Path folder, Reason reason) {}

  /**
   * Finds what can go, in order of name: half-removed folders, those that dead runs left, and then
   * runs, the oldest first. The run that {@code latest} points to is never among them.
   *
   * @param keep how many of the newest runs stay, at least 1
   * @param now what the age of unfinished runs is counted to
   */
  public List<Superfluous> find(int keep, Instant now) throws IOException {
    if (keep < 1) {
      throw new IllegalArgumentException("cannot keep " + keep + " runs");
    }
    List<Superfluous> half = new ArrayList<>();
    List<Superfluous> dead = new ArrayList<>();
    List<Path> runs = new ArrayList<>();
    for (Path folder : folders()) {
      String name = folder.getFileName().toString();
      if (name.startsWith(REMOVED)) {
        half.add(new Superfluous(folder, Reason.HALF_REMOVED));
      } else if (name.startsWith(OutputFolder.UNFINISHED)) {
        // A complete one waits for the next run, which puts it in place if the ledger has it.
        boolean complete = Files.exists(folder.resolve(UnfinishedRun.SUCCESS));
        if (!complete && lastChange(folder).isBefore(now.minus(DEAD_AFTER))) {
          dead.add(new Superfluous(folder, Reason.LEFT_BY_A_DEAD_RUN));
        }
      } else if (isRun(folder)) {
        runs.add(folder);
      }
    }
    Set<Path> stay = new HashSet<>(runs.subList(Math.max(0, runs.size() - keep), runs.size()));
    stay.add(latest());
    List<Superfluous> all = new ArrayList<>(half);
    all.addAll(dead);
    runs.stream()
        .filter(run -> !stay.contains(run))
        .forEach(run -> all.add(new Superfluous(run, Reason.OLD_RUN)));
    return all;
  }

  /**
   * Removes a folder that {@link #find} has found. It first takes a hidden name, so that a run that
   * is half there is never seen as one.
   */
  public void remove(Superfluous superfluous) throws IOException {
    Path folder = superfluous.folder();
    Path hidden = folder;
    if (superfluous.reason() != Reason.HALF_REMOVED) {
      hidden = folder.resolveSibling(REMOVED + folder.getFileName());
      Files.move(folder, hidden, StandardCopyOption.ATOMIC_MOVE);
    }
    FolderTree.delete(hidden);
  }

  /** Names of runs begin with their time, so their order is that of the runs. */
  private List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(output)) {
      return entries
          .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList();
    }
  }

  private static boolean isRun(Path folder) throws IOException {
    Path manifest = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(manifest) || !Files.exists(folder.resolve(UnfinishedRun.SUCCESS))) {
      return false;
    }
    try {
      JsonNode runId = JSON.readTree(Files.readAllBytes(manifest)).path("runId");
      return folder.getFileName().toString().equals(runId.asText());
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** The newest change of anything in an unfinished run; a run that works changes something. */
  private static Instant lastChange(Path folder) throws IOException {
    Instant newest = Instant.MIN;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        FileTime changed = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
        newest = newest.isBefore(changed.toInstant()) ? changed.toInstant() : newest;
      }
    }
    return newest;
  }

  /** The folder that {@code latest} points to; the output folder where it points to nothing. */
  private Path latest() throws IOException {
    Path latest = output.resolve(OutputFolder.LATEST);
    if (Files.isSymbolicLink(latest)) {
      return output.resolve(Files.readSymbolicLink(latest)).normalize();
    }
    return Files.isRegularFile(latest)
        ? output.resolve(Files.readString(latest).strip()).normalize()
        : output;
  }
}
