package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.entity.Entity;
import org.onrecord.entity.References;

/**
 * Finds the attributions of an article: who said what, by which words, in which bucket. After the
 * conventions of PARC 3.0 (Pareti 2015) and PolNeAR (Newell et al. 2018): a content keeps its
 * "that" and its quotation marks; a source keeps its quantifiers and qualifying clauses. Only
 * parsed sentences are searched for cues. Thread-safe.
 */
public final class AttributionFinder {

  private final CueLexicon lexicon = CueLexicon.standard();
  private final SourcingWords terms = new SourcingWords();
  private final AnonymityClauses anonymity = new AnonymityClauses(terms);
  private final UnnamedSources unnamed = new UnnamedSources();
  private final Unpublished unpublished = new Unpublished();
  private final SourceNouns nouns = SourceNouns.SHIPPED;
  private final Speakers speakers = Speakers.SHIPPED;
  private final SharedSubjects shared = new SharedSubjects(speakers);
  private final CuePhrases phrases = new CuePhrases();
  private final SourceProfiler profiler =
      new SourceProfiler(nouns, speakers, unnamed, unpublished, terms);
  private final QualifyingParticiples qualifiers = new QualifyingParticiples(unnamed, unpublished);
  private final ChannelFinder channels = ChannelFinder.SHIPPED;
  private final Hearings hearings = new Hearings();
  private final SourceCitations citations = new SourceCitations(nouns);
  private final MistaggedCues mistagged = new MistaggedCues(lexicon, nouns, qualifiers);

  /**
   * @param entities of the same article
   * @param references says which of them a source means
   * @return in text order; ids count from {@code a1}
   */
  public List<Attribution> find(AnnotatedText text, List<Entity> entities, References references) {
    Quotations quotations = new Quotations(QuotationFinder.find(text));
    List<Draft> drafts = drafts(text, quotations);
    SpeakerReader reader = new SpeakerReader(text, entities, references, profiler, speakers);
    ChannelCarry carry = new ChannelCarry(text, drafts, channels, hearings, references);
    return new Assembler(text, reader, carry, quotations, citations).assemble(drafts);
  }

  private List<Draft> drafts(AnnotatedText text, Quotations quotations) {
    VerbCues verbs =
        new VerbCues(
            lexicon, phrases, channels, qualifiers, speakers, shared, quotations, text.text());
    AccordingTo accordingTo = new AccordingTo(phrases, lexicon, quotations);
    AdjectiveCues adjectives = new AdjectiveCues(lexicon, quotations);
    NounCues nounCues = new NounCues(lexicon, phrases, quotations);
    AdverbCues adverbs = new AdverbCues(lexicon, quotations);
    ReportingClauses reporting = new ReportingClauses(lexicon, quotations);
    List<Draft> drafts = new ArrayList<>(new EmbeddedPosts(text).find());
    for (Sentence tagged : text.sentences()) {
      if (tagged.isParsed()) {
        Sentence sentence = reporting.repaired(mistagged.repaired(tagged));
        List<Draft> inSentence = new ArrayList<>(verbs.find(sentence));
        inSentence.replaceAll(draft -> hearings.recast(draft, sentence));
        inSentence.addAll(accordingTo.find(sentence));
        inSentence.addAll(nounCues.find(sentence));
        inSentence.addAll(adjectives.find(sentence));
        inSentence.addAll(adverbs.find(sentence));
        inSentence.replaceAll(draft -> withClosingMarks(draft, quotations));
        List<Draft> telling = anonymity.drop(inSentence, sentence, text);
        drafts.addAll(
            NestedContents.cover(
                SiblingCues.trim(ClosingCues.trim(telling, text.text()), sentence)));
      }
    }
    drafts.addAll(new FreeQuotations(text, quotations, channels, speakers).find(drafts));
    return new Continuations(text, quotations).join(new Nesting(drafts).prune());
  }

  /** Without a closing mark the words of a content would read as another's. */
  private static Draft withClosingMarks(Draft draft, Quotations quotations) {
    return draft.withContent(draft.content().stream().map(quotations::whole).toList());
  }
}
