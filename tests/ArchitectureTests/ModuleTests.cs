using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;
using Chutri.ArchitectureTests.Violations;
using Chutri.ArchitectureTests.Violations.Left;
using Chutri.ArchitectureTests.Violations.Left.Web;

namespace Chutri.ArchitectureTests;

public sealed class ModuleTests
{
    private const string Mine = "Chutri.ArchitectureTests.Violations.";

    [Fact]
    public void A_module_uses_only_what_the_modules_before_it_publish() =>
        OrderOfModules.Broken(Compiled.Program, Compiled.ModuleLine).ShouldBeEmpty();

    [Fact]
    public void Reaching_into_a_module_or_ahead_is_found() =>
        OrderOfModules
            .Broken(Compiled.CounterExamples, Compiled.CounterLine)
            .ShouldBe([
                $"{Mine}Left.LooksRight → {Mine}Right.RightDirectory",
                $"{Mine}Right.Operations.TouchesModel → {Mine}Left.Model.Decides",
                $"{Mine}Right.Operations.TouchesWeb → {Mine}Left.Web.LeftPageModel",
            ]);

    [Fact]
    public void The_platform_knows_no_module() =>
        OrderOfModules
            .PlatformKnowingModules(Compiled.Program, "Chutri.Platform", Compiled.ModuleLine)
            .ShouldBeEmpty();

    [Fact]
    public void A_platform_that_names_a_module_is_found() =>
        OrderOfModules
            .PlatformKnowingModules(Compiled.CounterExamples, Mine + "Ground", Compiled.CounterLine)
            .ShouldBe([$"{Mine}Ground.KnowsModule → {Mine}Left.LeftDirectory"]);

    [Fact]
    public void Public_is_only_what_a_module_publishes_or_shows() =>
        Compiled
            .Modules.SelectMany(module =>
            {
                var root = module.GetName().Name!;
                return WhatIsPublic.Broken(
                    module.GetExportedTypes(),
                    root,
                    WhatIsPublic.DeclaredIn(
                        Repository.Files($"src/modules/{root.Split('.')[^1]}/Published", "*.cs")
                    )
                );
            })
            .ShouldBeEmpty();

    [Fact]
    public void A_type_left_open_by_mistake_is_found() =>
        WhatIsPublic
            .Broken(
                [typeof(LeftDirectory), typeof(LeftOpenByMistake), typeof(LeftPageModel)],
                Mine + "Left",
                new HashSet<string> { "LeftDirectory" }
            )
            .ShouldBe([$"{Mine}Left.LeftOpenByMistake"]);

    [Fact]
    public void Projects_name_each_other_along_the_line() =>
        ReferenceGraph.Broken(Repository.Files("src", "*.csproj")).ShouldBeEmpty();

    [Fact]
    public void A_project_that_names_what_it_must_not_know_is_found() =>
        ReferenceGraph
            .Broken([
                Sources.LibraryKnowingTheWeb,
                Sources.PlatformKnowingAModule,
                Sources.ModuleKnowingTheNext,
            ])
            .ShouldBe([
                "Duties → Assignments",
                "Platform → Duties",
                "VietnameseText → Microsoft.AspNetCore.App",
                "VietnameseText → Npgsql",
            ]);
}
