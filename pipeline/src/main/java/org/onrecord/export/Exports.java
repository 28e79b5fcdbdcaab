package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.runfolder.ArticleWithClaims;

/**
 * The files of a run folder for other programs: {@code annotations.jsonld} and {@code
 * claimreview.jsonld}. The same claims give the same bytes.
 */
public final class Exports implements Closeable {

  private final Annotations annotations;
  private final ClaimReviews reviews;

  private Exports(Annotations annotations, ClaimReviews reviews) {
    this.annotations = annotations;
    this.reviews = reviews;
  }

  /** Begins both files in a run folder. */
  public static Exports create(Path runDir) throws IOException {
    Annotations annotations = Annotations.create(runDir.resolve(Annotations.FILE));
    try {
      return new Exports(annotations, ClaimReviews.create(runDir.resolve(ClaimReviews.FILE)));
    } catch (IOException | RuntimeException e) {
      annotations.close();
      throw e;
    }
  }

  /** Items of both documents. */
  public record Items(JsonLdFile.Items annotations, JsonLdFile.Items reviews) {}

  /** What the documents hold of the claims of some articles. */
  public static Items items(List<ArticleWithClaims> articles) throws IOException {
    return new Items(Annotations.items(articles), ClaimReviews.items(articles));
  }

  /** Adds items to both documents. */
  public void add(Items items) throws IOException {
    annotations.add(items.annotations());
    reviews.add(items.reviews());
  }

  /** Ends both documents, which are not whole without. */
  public void end() throws IOException {
    annotations.end();
    reviews.end();
  }

  @Override
  public void close() throws IOException {
    try (annotations;
        reviews) {
      // Closing is all.
    }
  }
}
