package org.onrecord.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.evaluate.LabelledArticle.Answer;

/**
 * Scores sourcing buckets of attributions that people labelled. The found attribution whose content
 * shares most words with the labelled one, at a Dice of at least 0.5, gives the predicted bucket.
 */
public final class BucketEvaluation implements Evaluation {

  private final List<BucketLabel> labels = new ArrayList<>();
  private final List<GoldText> texts = new ArrayList<>();
  private final Predictions<LabelledArticle> predictions = new Predictions<>(this::labelled);

  private BucketEvaluation() {}

  /**
   * @param gold a file with {@code id}, {@code articleId}, {@code content}, {@code bucket} and, if
   *     wanted, {@code contentText} on each line
   */
  public static BucketEvaluation read(Path gold) throws BrokenDataException {
    BucketEvaluation evaluation = new BucketEvaluation();
    GoldRows.forEach(gold, evaluation::addLabel);
    return evaluation;
  }

  /**
   * Reads the texts of the labelled articles.
   *
   * @param articles a file with {@code id} and {@code text} on each line, of these and others
   * @throws BrokenDataException when it has none of the articles, or a label does not fit its text
   */
  public void readTexts(Path articles) throws BrokenDataException {
    GoldRows.forEach(articles, this::addText);
    if (texts.isEmpty()) {
      throw new BrokenDataException(
          "«" + articles + "» has none of the labelled articles; give the file with their texts");
    }
  }

  private void addText(Members row) throws BrokenDataException {
    if (predictions.isExpected(row.id("id"))) {
      GoldText text = GoldRows.text(row);
      for (BucketLabel label : of(text.id())) {
        label.check(text.text());
      }
      texts.add(text);
      predictions.expect(text.id(), text.text());
    }
  }

  private void addLabel(Members row) throws BrokenDataException {
    BucketLabel label = BucketLabel.of(row);
    labels.add(label);
    predictions.expect(label.articleId(), "");
  }

  private List<BucketLabel> of(String articleId) {
    return labels.stream().filter(label -> label.articleId().equals(articleId)).toList();
  }

  @Override
  public List<GoldText> texts() {
    return List.copyOf(texts);
  }

  /** A run without texts is scored on those of {@link #readTexts}. */
  private LabelledArticle labelled(RunArticle article) throws BrokenDataException {
    String text = article.text().isEmpty() ? predictions.text(article.id()) : article.text();
    if (text.isEmpty() && !of(article.id()).isEmpty()) {
      throw new BrokenDataException(
          "the run left out the text of article «"
              + article.id()
              + "», in which the labels' words are looked for; give the texts with --articles, or a"
              + " run without --redact-text");
    }
    return new LabelledArticle(text, article.attributions());
  }

  @Override
  public boolean add(RunArticle article) throws BrokenDataException {
    String read = article.text();
    if (!read.isEmpty()) {
      String labelled = predictions.text(article.id());
      for (BucketLabel label : of(article.id())) {
        label.check(read);
        label.checkSame(labelled.isEmpty() ? read : labelled, read);
      }
    }
    return predictions.add(article);
  }

  @Override
  public Score score(int mistakes) {
    BucketTally tally = new BucketTally();
    Mistakes listed = new Mistakes(mistakes);
    LabelledArticle notRead = new LabelledArticle("", List.of());
    for (BucketLabel label : labels) {
      LabelledArticle article = predictions.of(label.articleId()).orElse(notRead);
      Answer answer = article.nearest(label.content());
      String bucket = answer.isNear() ? answer.bucket() : BucketTally.MISSING;
      tally.add(label.bucket(), bucket);
      if (!BucketTally.countsAs(label.bucket(), bucket).equals(label.bucket())) {
        listed.add(() -> mistake(label, article, answer));
      }
    }
    return new Score(tally.figures(), listed.found(), predictions.warnings());
  }

  private static Mistake mistake(BucketLabel label, LabelledArticle article, Answer answer) {
    return new Mistake(
        label.articleId(),
        answer.isNear() ? Mistake.Kind.WRONG : Mistake.Kind.MISSED,
        label.bucket(),
        answer.isNear() ? answer.bucket() : "",
        article.around(label.content()),
        why(article, answer));
  }

  private static String why(LabelledArticle article, Answer answer) {
    String words = article.words(answer.content());
    if (answer.isNear()) {
      return "another bucket for «" + words + "»";
    }
    return answer.equals(Answer.NONE)
        ? "no found content shares a word with it"
        : String.format(
            Locale.ROOT,
            "the nearest found content has a Dice of only %.2f: «%s»",
            answer.dice(),
            words);
  }
}
