namespace Chutri.DocumentReading.Language;

/// <summary>One syllable, number or symbol as it stands in the text.</summary>
/// <param name="Start">In the whole text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Folded">Lower case, marks kept, tone placement in one style.</param>
/// <param name="Capital">Begins with a capital letter.</param>
/// <param name="Before">The punctuation between the word before and this one, without spaces.</param>
internal readonly record struct Word(
    int Start,
    int End,
    string Folded,
    bool Capital,
    string Before
);
