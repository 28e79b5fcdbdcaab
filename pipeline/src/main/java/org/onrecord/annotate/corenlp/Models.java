package org.onrecord.annotate.corenlp;

import edu.stanford.nlp.process.Americanize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.onrecord.annotate.parser.ParserModel;
import org.onrecord.annotate.parser.TransitionParser;
import org.onrecord.annotate.recogniser.NameRecogniser;
import org.onrecord.annotate.recogniser.RecogniserModel;
import org.onrecord.annotate.tagger.PosTagger;

/**
 * The three CoreNLP models in use, loaded once per process and shared by all threads: the tagger,
 * the three-class named entity recogniser and the neural dependency parser. Our own code applies
 * them.
 */
final class Models {

  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  static final String RECOGNISER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** The same models as {@link PrepareModels} writes them. */
  static final String PREPARED_RECOGNISER = "org/onrecord/models/recogniser";

  static final String PREPARED_PARSER = "org/onrecord/models/parser";

  private final PosTagger tagger;
  private final NameRecogniser recogniser;
  private final TransitionParser parser;

  private Models() {
    CompletableFuture<NameRecogniser> recogniserLoad =
        CompletableFuture.supplyAsync(
            () ->
                new NameRecogniser(
                    load(PREPARED_RECOGNISER, RecogniserModel::read), new RecogniserForms()));
    CompletableFuture<TransitionParser> parserLoad =
        CompletableFuture.supplyAsync(
            () -> new TransitionParser(load(PREPARED_PARSER, ParserModel::read)));
    this.tagger = load(TAGGER, model -> PosTagger.load(model, Americanize::americanize));
    this.recogniser = recogniserLoad.join();
    this.parser = parserLoad.join();
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T load(String name, Reader<T> reader) {
    try (InputStream model = Models.class.getClassLoader().getResourceAsStream(name)) {
      if (model == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return reader.read(model);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static Models shared() {
    return Holder.MODELS;
  }

  PosTagger tagger() {
    return tagger;
  }

  NameRecogniser recogniser() {
    return recogniser;
  }

  TransitionParser parser() {
    return parser;
  }

  private static final class Holder {
    static final Models MODELS = new Models();
  }
}
