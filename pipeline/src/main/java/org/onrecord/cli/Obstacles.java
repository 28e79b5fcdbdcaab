package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.schedule.NightlyRun;

/**
 * What would keep a run from its files at night, as far as this machine shows it now.
 *
 * @param current the user who looks
 */
record Obstacles(NightlyRun run, String current) {

  /** Warnings with the remedy. */
  List<String> found() {
    return Stream.of(root(), missing(), closed()).flatMap(found -> found).toList();
  }

  private Stream<String> root() {
    return run.user().equals(NightlyUser.ROOT)
        ? Stream.of("the run would be root's, who may do more than it needs; name a --user")
        : Stream.empty();
  }

  private Stream<String> missing() {
    return run.writes().stream()
        .distinct()
        .filter(Files::notExists)
        .map(
            folder ->
                "there is no folder «%s»; make it before the first night, and let %s write there"
                    .formatted(folder, run.user()));
  }

  private Stream<String> closed() {
    return run.user().equals(current)
        ? Stream.empty()
        : closedFolders().entrySet().stream()
            .map(
                closed ->
                    "«%s» is closed to others, and so perhaps to %s on the way to «%s»; move that to /opt or /srv, or open the folder by chmod o+x"
                        .formatted(closed.getKey(), run.user(), closed.getValue()));
  }

  /** Each with the first path that leads through it. */
  private Map<Path, Path> closedFolders() {
    Map<Path, Path> closed = new LinkedHashMap<>();
    Stream.of(
            Stream.of(run.program()),
            run.javaHome().stream(),
            run.reads().stream(),
            run.writes().stream())
        .flatMap(paths -> paths)
        .forEach(
            path ->
                Stream.of(path, NightlyRun.behindLinks(path))
                    .flatMap(Obstacles::folders)
                    .filter(this::isClosed)
                    .forEach(folder -> closed.putIfAbsent(folder, path)));
    return closed;
  }

  /** Those that a path leads through, the outermost first; a folder itself is one of them. */
  private static Stream<Path> folders(Path path) {
    List<Path> folders = new ArrayList<>();
    for (Path up = path; up != null; up = up.getParent()) {
      if (Files.isDirectory(up)) {
        folders.add(0, up);
      }
    }
    return folders.stream();
  }

  private boolean isClosed(Path folder) {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view == null) {
      return false;
    }
    try {
      return !letsIn(view.readAttributes());
    } catch (IOException e) {
      // It went away, or only others may look: nothing that could be warned of for certain.
      return false;
    }
  }

  /** Of groups only one with the user's own name can be told to hold the user. */
  private boolean letsIn(PosixFileAttributes folder) {
    return folder.permissions().contains(PosixFilePermission.OTHERS_EXECUTE)
        || folder.owner().getName().equals(run.user())
        || (folder.group().getName().equals(run.user())
            && folder.permissions().contains(PosixFilePermission.GROUP_EXECUTE));
  }
}
