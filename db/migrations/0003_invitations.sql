CREATE TABLE "app"."invitations" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"failed_tries" integer NOT NULL,
	CONSTRAINT "invitations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invitations_token" UNIQUE("tenant_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "app"."appointments" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "invitations_person" FOREIGN KEY ("tenant_id","person_id") REFERENCES "app"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_of_person" ON "app"."invitations" USING btree ("tenant_id","person_id");