package org.onrecord.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Rejection;

/** Collects the visible files below a folder, and what could not be looked into. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final Predicate<Path> isEntered;
  private final List<Path> files = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();

  FolderWalk(Path root, Predicate<Path> isEntered) {
    this.root = root;
    this.isEntered = isEntered;
  }

  List<Path> files() {
    return files;
  }

  /** Sorted by file, since a file system lists in any order. */
  List<Rejection> rejected() {
    return rejected.stream().sorted(Comparator.comparing(Rejection::file)).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return concernsUs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (!concernsUs(file)) {
      return FileVisitResult.CONTINUE;
    }
    RefusedException why =
        e instanceof FileSystemLoopException
            ? new RefusedException(
                Defect.FOLDER_LOOP, "is a link to a folder above itself; remove the link")
            : InputBytes.unreadable(e);
    rejected.add(ArticleReader.rejection(FileSearch.slashes(file), why));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
  }

  private boolean concernsUs(Path folder) {
    return folder.equals(root) || !isHidden(folder) && isEntered.test(folder);
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
