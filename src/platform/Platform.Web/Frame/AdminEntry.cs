namespace Chutri.Platform.Web;

/// <summary>Something that an administrator does, put into the container by the module whose page it leads to.</summary>
/// <param name="Order">As one begins: units and people 10, accounts 20, documents 30, the connection of programs 40, the journal 50.</param>
/// <param name="What">What it is for, in a sentence.</param>
/// <param name="May">Who sees it.</param>
public sealed record AdminEntry(
    int Order,
    Words Label,
    Words What,
    string Href,
    Func<Caller, bool> May
);
