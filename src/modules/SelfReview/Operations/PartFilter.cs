using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Which parts of a round.</summary>
internal enum PartFilter
{
    All,
    Waiting,

    /// <summary>Begun, whatever came after.</summary>
    UnderWay,
    Begun,
    HandedIn,
    Returned,

    /// <summary>Handed in, countersigned or not.</summary>
    Given,
    Signed,

    /// <summary>Handed in or signed, with an answer that says something else than was counted.</summary>
    Differing,

    /// <summary>Handed in or signed, with a shortcoming that comes again.</summary>
    Repeating,
}
