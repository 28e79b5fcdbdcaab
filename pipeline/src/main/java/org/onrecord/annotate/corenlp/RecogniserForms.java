package org.onrecord.annotate.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import org.onrecord.annotate.model.WordShapes;
import org.onrecord.annotate.recogniser.WordForms;

/** Words as the training of CoreNLP's three-class model saw them. */
final class RecogniserForms implements WordForms {

  /** American. */
  @Override
  public String spelling(String word) {
    return Americanize.americanize(word);
  }

  @Override
  public String shape(String spelling) {
    return WordShapes.plain(spelling);
  }

  /** In lower case, with all digits alike. */
  @Override
  public String inClusters(String spelling) {
    return WordShapeClassifier.wordShape(
        spelling.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
  }
}
