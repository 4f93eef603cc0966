namespace Chutri.Similarity.Comparing;

/// <summary>What is measured on a pair; each sign has one weight.</summary>
internal enum Sign
{
    /// <summary>Likeness of what the two are about (cosine over terms and broader terms, 0 to 1).</summary>
    Matter,

    /// <summary>How much of the smaller one, or of an item of a list, the other contains (0 to 1).</summary>
    Contained,

    /// <summary>How much of an item of a list the other statement contains, times the weight of the rarest shared (0 to 1).</summary>
    InItem,

    /// <summary>Likeness of the spelling, syllable by syllable and two by two (cosine, 0 to 1).</summary>
    Spelling,

    /// <summary>Weight of the rarest wording that both have, beside the largest possible (0 to 1).</summary>
    Rarest,

    /// <summary>Both say what is done, and no act or class of acts is shared: 1, or 0.5 where one of them says it very generally.</summary>
    OtherActs,

    /// <summary>Both name people: how many of the fewer the other lacks (0 to 1).</summary>
    OtherPeople,

    /// <summary>Both name levels, and none is shared (0 or 1).</summary>
    OtherLevels,

    /// <summary>Both name a system (Party, union, …), and none is shared (0 or 1).</summary>
    OtherSystems,

    /// <summary>How many wordings are shared, by weight: 1 from about three rare ones on.</summary>
    Shared,

    /// <summary>A shared wording is negated or excepted in one only, or opposites stand against each other (0 or 1).</summary>
    Turned,
}
