using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Doors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "act",
                table: "platform_facts",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "delegation",
                table: "platform_facts",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "in_place_of",
                table: "platform_facts",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "in_place_of_name",
                table: "platform_facts",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "asked_in_place_of",
                table: "assignments_extension_requests",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "asked_in_place_of_name",
                table: "assignments_extension_requests",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "decided_in_place_of",
                table: "assignments_extension_requests",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "decided_in_place_of_name",
                table: "assignments_extension_requests",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "in_place_of",
                table: "assignments_deliveries",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "in_place_of_name",
                table: "assignments_deliveries",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "judged_in_place_of",
                table: "assignments_deliveries",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "judged_in_place_of_name",
                table: "assignments_deliveries",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "answered_in_place_of",
                table: "assignments_cooperation_requests",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "answered_in_place_of_name",
                table: "assignments_cooperation_requests",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "asked_in_place_of",
                table: "assignments_cooperation_requests",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "asked_in_place_of_name",
                table: "assignments_cooperation_requests",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "organization_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    giver = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<Guid>(type: "uuid", nullable: false),
                    @delegate = table.Column<Guid>(name: "delegate", type: "uuid", nullable: false),
                    delegate_post = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    kind_codes = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    reason = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    paper = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: true
                    ),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_delegations", x => x.id);
                    table.CheckConstraint(
                        "ck_organization_delegations_ends_after_it_begins",
                        "\"until\" >= \"from\""
                    );
                    table.CheckConstraint(
                        "ck_organization_delegations_not_to_oneself",
                        "giver <> delegate"
                    );
                    table.ForeignKey(
                        name: "fk_organization_delegations_organization_people_delegate",
                        column: x => x.@delegate,
                        principalTable: "organization_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_organization_delegations_organization_people_giver",
                        column: x => x.giver,
                        principalTable: "organization_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_organization_delegations_organization_posts_delegate_post",
                        column: x => x.delegate_post,
                        principalTable: "organization_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_organization_delegations_organization_posts_post",
                        column: x => x.post,
                        principalTable: "organization_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_facts_in_place_of_id",
                table: "platform_facts",
                columns: new[] { "in_place_of", "id" },
                filter: "in_place_of is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_delegations_delegate",
                table: "organization_delegations",
                column: "delegate"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_delegations_delegate_post",
                table: "organization_delegations",
                column: "delegate_post"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_delegations_giver",
                table: "organization_delegations",
                column: "giver"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_delegations_post",
                table: "organization_delegations",
                column: "post"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "organization_delegations");

            migrationBuilder.DropIndex(
                name: "ix_platform_facts_in_place_of_id",
                table: "platform_facts"
            );

            migrationBuilder.DropColumn(name: "act", table: "platform_facts");

            migrationBuilder.DropColumn(name: "delegation", table: "platform_facts");

            migrationBuilder.DropColumn(name: "in_place_of", table: "platform_facts");

            migrationBuilder.DropColumn(name: "in_place_of_name", table: "platform_facts");

            migrationBuilder.DropColumn(
                name: "asked_in_place_of",
                table: "assignments_extension_requests"
            );

            migrationBuilder.DropColumn(
                name: "asked_in_place_of_name",
                table: "assignments_extension_requests"
            );

            migrationBuilder.DropColumn(
                name: "decided_in_place_of",
                table: "assignments_extension_requests"
            );

            migrationBuilder.DropColumn(
                name: "decided_in_place_of_name",
                table: "assignments_extension_requests"
            );

            migrationBuilder.DropColumn(name: "in_place_of", table: "assignments_deliveries");

            migrationBuilder.DropColumn(name: "in_place_of_name", table: "assignments_deliveries");

            migrationBuilder.DropColumn(
                name: "judged_in_place_of",
                table: "assignments_deliveries"
            );

            migrationBuilder.DropColumn(
                name: "judged_in_place_of_name",
                table: "assignments_deliveries"
            );

            migrationBuilder.DropColumn(
                name: "answered_in_place_of",
                table: "assignments_cooperation_requests"
            );

            migrationBuilder.DropColumn(
                name: "answered_in_place_of_name",
                table: "assignments_cooperation_requests"
            );

            migrationBuilder.DropColumn(
                name: "asked_in_place_of",
                table: "assignments_cooperation_requests"
            );

            migrationBuilder.DropColumn(
                name: "asked_in_place_of_name",
                table: "assignments_cooperation_requests"
            );
        }
    }
}
