package org.onrecord.annotate.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.onrecord.annotate.parser.TransitionParser;
import org.onrecord.annotate.tagger.PosTagger;

/**
 * The three CoreNLP models in use, loaded once per process and shared by all threads: the tagger's
 * and the neural dependency parser's, which our own ones read, and the three-class named entity
 * recogniser.
 */
final class Models {

  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  static final String RECOGNISER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final PosTagger tagger;
  private final CRFClassifier<CoreLabel> recogniser;
  private final TransitionParser parser;

  private Models() {
    CompletableFuture<CRFClassifier<CoreLabel>> recogniserLoad =
        CompletableFuture.supplyAsync(Models::loadRecogniser);
    CompletableFuture<TransitionParser> parserLoad =
        CompletableFuture.supplyAsync(Models::loadParser);
    this.tagger = loadTagger();
    this.recogniser = recogniserLoad.join();
    this.parser = parserLoad.join();
  }

  private static CRFClassifier<CoreLabel> loadRecogniser() {
    try {
      return CRFClassifier.getClassifier(RECOGNISER);
    } catch (IOException e) {
      throw new UncheckedIOException(RECOGNISER, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(RECOGNISER + " does not fit this CoreNLP version", e);
    }
  }

  private static PosTagger loadTagger() {
    try (InputStream model = open(TAGGER)) {
      return PosTagger.load(model, Americanize::americanize);
    } catch (IOException e) {
      throw new UncheckedIOException(TAGGER, e);
    }
  }

  private static TransitionParser loadParser() {
    try (InputStream model = open(PARSER)) {
      return TransitionParser.load(model);
    } catch (IOException e) {
      throw new UncheckedIOException(PARSER, e);
    }
  }

  private static InputStream open(String name) {
    InputStream model = Models.class.getClassLoader().getResourceAsStream(name);
    if (model == null) {
      throw new IllegalStateException(name + " is not on the class path");
    }
    return model;
  }

  static Models shared() {
    return Holder.MODELS;
  }

  PosTagger tagger() {
    return tagger;
  }

  CRFClassifier<CoreLabel> recogniser() {
    return recogniser;
  }

  TransitionParser parser() {
    return parser;
  }

  private static final class Holder {
    static final Models MODELS = new Models();
  }
}
