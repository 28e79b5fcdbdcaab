package org.onrecord.job;

import java.util.Optional;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.onrecord.change.Edits;
import org.onrecord.ledger.KnownArticle;
import org.onrecord.ledger.LedgerException;

/** Finds what has changed in an article since the version that the ledger has. */
final class FindEdits extends PTransform<PCollection<ClaimedArticle>, PCollection<ClaimedArticle>> {

  private static final long serialVersionUID = 1L;

  private final ArchiveFactory archive;

  FindEdits(ArchiveFactory archive) {
    super("edits");
    this.archive = archive;
  }

  @Override
  public PCollection<ClaimedArticle> expand(PCollection<ClaimedArticle> articles) {
    return articles
        .apply("each", ParDo.of(new EditsFn(archive)))
        .setCoder(RecordCoder.of(ClaimedArticle.class));
  }

  private static final class EditsFn extends ArchiveFn<ClaimedArticle, ClaimedArticle> {
    private static final long serialVersionUID = 1L;

    EditsFn(ArchiveFactory archive) {
      super(archive);
    }

    @ProcessElement
    public void process(@Element ClaimedArticle article, OutputReceiver<ClaimedArticle> out)
        throws LedgerException {
      Optional<KnownArticle> before = archive().article(article.articleId());
      out.output(
          before.isPresent()
              ? article.withEdits(Edits.between(before.get().claims(), article.claims()))
              : article);
    }
  }
}
