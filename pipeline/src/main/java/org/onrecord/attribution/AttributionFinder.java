package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.entity.Entity;

/** Finds the attributions of an article. */
public final class AttributionFinder {

  private final CueLexicon lexicon = CueLexicon.standard();

  public List<Attribution> find(AnnotatedText text, List<Entity> entities) {
    Quotations quotations = new Quotations(QuotationFinder.find(text));
    VerbCues verbs = new VerbCues(lexicon, quotations, text.text());
    AccordingTo accordingTo = new AccordingTo(new CuePhrases(), lexicon, quotations);
    NounCues nouns = new NounCues(lexicon, quotations);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.isParsed()) {
        drafts.addAll(verbs.find(sentence));
        drafts.addAll(accordingTo.find(sentence));
        drafts.addAll(nouns.find(sentence));
      }
    }
    drafts.addAll(new FreeQuotations(text, quotations).find(drafts));
    drafts = new Nesting(drafts).prune();
    drafts = new Continuations(text, quotations).join(drafts);
    List<Attribution> found = new ArrayList<>();
    for (Draft d : drafts) {
      found.add(
          new Attribution(
              "a" + (found.size() + 1),
              Bucket.NAMED_SOURCE,
              "",
              false,
              new Source(d.source(), List.of(), Source.Kind.PERSON, 0),
              d.cue(),
              d.content(),
              "",
              .5,
              d.why()));
    }
    return found;
  }
}
