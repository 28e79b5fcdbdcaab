package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.schedule.NightlyRun;

/**
 * What would keep a run from its files at night, as far as this machine shows it now.
 *
 * @param current the user who looks
 */
record Obstacles(NightlyRun run, ScheduledArguments arguments, String current) {

  /** Warnings with the remedy. */
  List<String> found() {
    return Stream.of(user(), missing(), closed(), notWritable(), secret())
        .flatMap(found -> found)
        .toList();
  }

  private Stream<String> user() {
    if (run.user().equals(NightlyUser.ROOT)) {
      return Stream.of("the run would be root's, who may do more than it needs; name a --user");
    }
    try {
      FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(run.user());
    } catch (UserPrincipalNotFoundException e) {
      return Stream.of(
          "there is no user «%s» here; make one, or name another with --user"
              .formatted(run.user()));
    } catch (IOException e) {
      // Whoever keeps the users does not answer: nothing that could be warned of for certain.
    }
    return Stream.empty();
  }

  private Stream<String> missing() {
    return Stream.concat(
        run.writes().stream()
            .distinct()
            .filter(Files::notExists)
            .map(
                folder ->
                    "there is no folder «%s»; make it before the first night, and let %s write there"
                        .formatted(folder, run.user())),
        Stream.concat(run.reads().stream(), arguments.files().stream())
            .distinct()
            .filter(path -> !run.writes().contains(path) && Files.notExists(path))
            .map(
                path ->
                    "there is nothing at «%s» to read; correct the path, or see that it is there at night"
                        .formatted(path)));
  }

  private Stream<String> closed() {
    return run.user().equals(current) ? Stream.empty() : Stream.concat(onTheWay(), closedFiles());
  }

  private Stream<String> onTheWay() {
    return closedFolders().entrySet().stream()
        .map(
            closed ->
                "«%s» is closed to others, and so perhaps to %s on the way to «%s»; move that to /opt or /srv, or open the folder by chmod o+x"
                    .formatted(closed.getKey(), run.user(), closed.getValue()));
  }

  private Stream<String> closedFiles() {
    return arguments.files().stream()
        .distinct()
        .filter(file -> !may(file, Access.READ))
        .map(
            file ->
                "«%s» is perhaps not for %2$s to read; give it away by chown %2$s, or open it by chmod o+r if it holds no secrets"
                    .formatted(file, run.user()));
  }

  private Stream<String> notWritable() {
    return run.writes().stream()
        .distinct()
        .filter(Files::exists)
        .filter(folder -> !isWritable(folder))
        .map(
            folder ->
                "«%s» is perhaps not for %2$s to write to; let %2$s in by chown or setfacl"
                    .formatted(folder, run.user()));
  }

  private Stream<String> secret() {
    return arguments
        .secret()
        .filter(Obstacles::isForEverybody)
        .map(
            file ->
                "«%s» tells the ledger's password to everybody; close it by chmod 600, and let it belong to %s"
                    .formatted(file, run.user()))
        .stream();
  }

  /** Each with the first path that leads through it. */
  private Map<Path, Path> closedFolders() {
    Map<Path, Path> closed = new LinkedHashMap<>();
    Stream.of(
            Stream.of(run.program()),
            run.javaHome().stream(),
            run.reads().stream(),
            run.writes().stream()
                .flatMap(folder -> Stream.of(folder, NightlyRun.behindLinks(folder)))
                .map(Obstacles::above))
        .flatMap(paths -> paths)
        .forEach(
            path ->
                Stream.of(path, NightlyRun.behindLinks(path))
                    .flatMap(Obstacles::folders)
                    .filter(folder -> !may(folder, Access.ENTER))
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

  /** Whether the folder itself is open is another matter. */
  private static Path above(Path folder) {
    Path above = folder.getParent();
    return above == null ? folder : above;
  }

  private boolean isWritable(Path folder) {
    return run.user().equals(current) ? Files.isWritable(folder) : may(folder, Access.WRITE);
  }

  private boolean may(Path path, Access access) {
    if (run.user().equals(NightlyUser.ROOT)) {
      return true;
    }
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view == null) {
      return true;
    }
    try {
      return access.isGranted(view.readAttributes(), run.user());
    } catch (IOException e) {
      // It is not there, or only others may look: nothing that could be warned of for certain.
      return true;
    }
  }

  private static boolean isForEverybody(Path file) {
    try {
      return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException e) {
      // Where no permissions can be told none can be warned of.
      return false;
    }
  }

  /** What a user may do with a file or a folder. */
  private enum Access {
    ENTER(
        PosixFilePermission.OWNER_EXECUTE,
        PosixFilePermission.GROUP_EXECUTE,
        PosixFilePermission.OTHERS_EXECUTE),
    READ(
        PosixFilePermission.OWNER_READ,
        PosixFilePermission.GROUP_READ,
        PosixFilePermission.OTHERS_READ),
    WRITE(
        PosixFilePermission.OWNER_WRITE,
        PosixFilePermission.GROUP_WRITE,
        PosixFilePermission.OTHERS_WRITE);

    private final PosixFilePermission owner;
    private final PosixFilePermission group;
    private final PosixFilePermission others;

    Access(PosixFilePermission owner, PosixFilePermission group, PosixFilePermission others) {
      this.owner = owner;
      this.group = group;
      this.others = others;
    }

    /** Of groups only one with the user's own name can be told to hold the user. */
    boolean isGranted(PosixFileAttributes of, String user) {
      Set<PosixFilePermission> permissions = of.permissions();
      return permissions.contains(others)
          || (of.owner().getName().equals(user) && permissions.contains(owner))
          || (of.group().getName().equals(user) && permissions.contains(group));
    }
  }
}
