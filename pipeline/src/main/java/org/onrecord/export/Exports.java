package org.onrecord.export;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RunFolder;

/**
 * The files of a run folder for other programs: {@code annotations.jsonld} and {@code
 * claimreview.jsonld}. The same claims give the same bytes.
 */
public final class Exports {

  private Exports() {}

  /**
   * Writes both from the JSON files of a run folder, in the order of {@code claims.jsonl}.
   *
   * @throws IOException when a file cannot be read or written, or a record cannot be used
   */
  public static void write(Path runDir) throws IOException {
    try (RunFolder folder = RunFolder.open(runDir);
        Annotations annotations = Annotations.create(runDir.resolve(Annotations.FILE));
        ClaimReviews reviews = ClaimReviews.create(runDir.resolve(ClaimReviews.FILE))) {
      for (String id : folder.articleIds()) {
        ArticleEntry article = folder.article(id);
        for (ClaimEntry claim : folder.claims(id)) {
          annotations.add(claim, article);
          reviews.add(claim, article);
        }
      }
      annotations.end();
      reviews.end();
    }
  }
}
