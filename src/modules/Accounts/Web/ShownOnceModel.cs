using Chutri.Platform;

namespace Chutri.Accounts.Web;

/// <summary>A secret that is shown this once: token, initial password, reset link.</summary>
public sealed record ShownOnceModel(
    Words Title,
    Words About,
    string Secret,
    Words WhatToDo,
    Words Back,
    string BackHref
);
