using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PersonalData : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "privacy_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    asker = table.Column<Guid>(type: "TEXT", nullable: false),
                    asker_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    asker_unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    wrong = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    right = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    addressee = table.Column<Guid>(type: "TEXT", nullable: false),
                    addressee_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    duty = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_privacy_corrections", x => x.id);
                    table.CheckConstraint(
                        "ck_privacy_corrections_answered",
                        "(state = 'Open') = (answer is null) and (answer is null) = (answered_at is null)"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_privacy_corrections_asker_id",
                table: "privacy_corrections",
                columns: new[] { "asker", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_privacy_corrections_code",
                table: "privacy_corrections",
                column: "code",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "privacy_corrections");
        }
    }
}
