namespace Monitor.Core.Text.Syntax;

/// <summary>The universal parts of speech; each summary names the code of Universal Dependencies.</summary>
/// <remarks>The order is that of the network's outputs: a change needs a new training.</remarks>
public enum PartOfSpeech
{
    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP: prepositions, and particles of phrasal verbs.</summary>
    Adposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX: auxiliaries, modal verbs and the copula.</summary>
    Auxiliary,

    /// <summary>CCONJ.</summary>
    CoordinatingConjunction,

    /// <summary>DET.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN: common nouns.</summary>
    Noun,

    /// <summary>NUM.</summary>
    Numeral,

    /// <summary>PART: "to" before a verb, "not", the possessive "'s".</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ.</summary>
    SubordinatingConjunction,

    /// <summary>SYM.</summary>
    Symbol,

    /// <summary>VERB: full verbs.</summary>
    Verb,

    /// <summary>X: everything else. Also the value before a tagger has run.</summary>
    Other,
}
