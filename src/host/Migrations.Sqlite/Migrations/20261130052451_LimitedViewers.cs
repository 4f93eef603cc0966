using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LimitedViewers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "limited_as",
                table: "assignments_assignments",
                type: "TEXT",
                maxLength: 20,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "platform_limited_things",
                columns: table => new { thing = table.Column<Guid>(type: "TEXT", nullable: false) },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_limited_things", x => x.thing);
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_viewers",
                columns: table => new
                {
                    thing = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_viewers", x => new { x.thing, x.person });
                    table.ForeignKey(
                        name: "fk_platform_viewers_platform_limited_things_thing",
                        column: x => x.thing,
                        principalTable: "platform_limited_things",
                        principalColumn: "thing",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_viewers_person",
                table: "platform_viewers",
                column: "person"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "platform_viewers");

            migrationBuilder.DropTable(name: "platform_limited_things");

            migrationBuilder.DropColumn(name: "limited_as", table: "assignments_assignments");
        }
    }
}
