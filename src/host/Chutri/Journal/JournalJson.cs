using Chutri.Platform.Web;

namespace Chutri.Journal;

/// <summary>Facts, newest first; <see cref="Next"/> goes into <c>?after=</c> for the facts before them.</summary>
public sealed record JournalJson(IReadOnlyList<FactJson> Items, Guid? Next);
