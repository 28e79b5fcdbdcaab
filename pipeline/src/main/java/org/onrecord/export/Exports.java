package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;

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

  /** Adds the claims of an article. */
  public void add(ArticleEntry article, List<ClaimEntry> claims) throws IOException {
    for (ClaimEntry claim : claims) {
      annotations.add(claim, article);
      reviews.add(claim, article);
    }
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
