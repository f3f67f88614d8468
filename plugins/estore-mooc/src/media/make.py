#!/usr/bin/env python3
"""Makes the videos of the store from the texts in the message bundles: drawn slides, a synthetic voice, captions.

Needs Python 3 with Pillow, espeak-ng, ffmpeg and the DejaVu fonts (Debian: python3-pil espeak-ng ffmpeg
fonts-dejavu-core). Run it from the plugin's folder after a change of a module.<id>.text.<n> message:

    python3 src/media/make.py

Its results stand in src/main/resources/META-INF/resources/p/estore-mooc/media and are committed; the build does not
need this script.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import wave

from PIL import Image, ImageDraw, ImageFont

PLUGIN = pathlib.Path(__file__).resolve().parents[2]
RESOURCES = PLUGIN / "src/main/resources"
MESSAGES = RESOURCES / "org/marchepied/plugins/estoremooc"
MEDIA = RESOURCES / "META-INF/resources/p/estore-mooc/media"

WIDTH, HEIGHT, FINER = 640, 360, 3
FRAMES_PER_SECOND = 5
PAUSE = 0.6  # seconds after a sentence
CHAPTERS = 3
VOICE = ["espeak-ng", "-v", "fr+f3", "-s", "135", "-p", "45"]

# What the slide shows with each sentence of each chapter; an empty text shows nothing new.
SLIDES = {
    "trade-start": [
        ["", "Changer de métier", "Faire le point", "Ce que je sais faire", "Ce que j'aime"],
        ["Un métier qui me plaît", "Parler avec une personne", "Essayer : un stage court"],
        ["Une formation ?", "Mon conseiller", "Les aides", "Une étape après l'autre"],
    ],
    "cv-clear": [
        ["", "Une page", "Nom et téléphone", "L'emploi cherché"],
        ["Mes expériences", "La plus récente d'abord", "Ce que je faisais"],
        ["Relire", "Faire lire", "Moins de fautes"],
    ],
    "interview-prepare": [
        ["", "Relire l'offre", "Connaître l'entreprise", "10 minutes en avance"],
        ["Écouter", "Pas compris ?", "Demander de répéter", "Un exemple"],
        ["Dire merci", "Noter", "Une semaine ?", "Téléphoner"],
    ],
    "business-start": [
        ["", "Une idée", "Une phrase", "Vendre quoi ? À qui ?"],
        ["De futurs clients", "Un prix juste", "Ce qui existe déjà"],
        ["Pas seul", "Des associations", "Souvent gratuit", "Mon conseiller"],
    ],
}

PAPER, INK, BAND, CARD, LINE = "#eaf1f6", "#16324f", "#16324f", "#ffffff", "#16324f"
SKIN, HAIR, DRESS = "#d9a06b", "#3b2a20", "#b8502e"


def messages(language):
    lines = (MESSAGES / f"messages_{language}.properties").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


def sentences(text):
    return re.split(r"(?<=[.?!])\s+", text.strip())


def font(size, bold=True):
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(f"/usr/share/fonts/truetype/dejavu/{name}", size * FINER)


def box(draw, left, top, right, bottom, **style):
    draw.rounded_rectangle([left * FINER, top * FINER, right * FINER, bottom * FINER], **style)


def adviser(draw, is_speaking):
    """A drawn adviser: nobody in particular."""
    at = lambda *numbers: [number * FINER for number in numbers]
    draw.ellipse(at(28, 96, 152, 262), fill=HAIR)
    draw.ellipse(at(14, 236, 166, 420), fill=DRESS)
    draw.rectangle(at(74, 206, 106, 256), fill=SKIN)
    draw.ellipse(at(42, 112, 138, 228), fill=SKIN)
    draw.pieslice(at(36, 96, 144, 204), 180, 360, fill=HAIR)
    for eye in (70, 110):
        draw.ellipse(at(eye - 5, 160, eye + 5, 172), fill=INK)
    if is_speaking:
        draw.ellipse(at(77, 190, 103, 210), fill="#7a2e22")
    else:
        draw.arc(at(72, 182, 108, 206), 20, 160, fill="#7a2e22", width=4 * FINER)


def slide(title, points, is_speaking=False):
    picture = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), PAPER)
    draw = ImageDraw.Draw(picture)
    adviser(draw, is_speaking)
    draw.rectangle([0, 0, WIDTH * FINER, 58 * FINER], fill=BAND)
    draw.text((24 * FINER, 13 * FINER), title, font=font(24), fill="#ffffff")
    for row, point in enumerate(points):
        top = 76 + row * 54
        box(draw, 186, top, 616, top + 46, radius=10 * FINER, fill=CARD, outline=LINE, width=2 * FINER)
        draw.ellipse([200 * FINER, (top + 16) * FINER, 214 * FINER, (top + 30) * FINER], fill=DRESS)
        draw.text((228 * FINER, (top + 9) * FINER), point, font=font(22), fill=INK)
    return picture.resize((WIDTH, HEIGHT), Image.LANCZOS)


def clock(seconds):
    return f"{int(seconds // 3600):02}:{int(seconds % 3600 // 60):02}:{seconds % 60:06.3f}"


def track(cues):
    return "WEBVTT\n" + "".join(f"\n{clock(start)} --> {clock(end)}\n{text}\n" for start, end, text in cues)


def speak(text, file):
    subprocess.run([*VOICE, "-w", file, text], check=True)
    with wave.open(str(file)) as sound:
        return sound.getparams(), sound.readframes(sound.getnframes())


def video(module, french, english, folder):
    rate, sound, pictures = 22050, b"", []
    chapters, captions, foreign = [], [], []
    now = lambda: len(sound) / 2 / rate
    for chapter in range(1, CHAPTERS + 1):
        title = french[f"module.{module}.chapter.{chapter}"]
        spoken = sentences(french[f"module.{module}.text.{chapter}"])
        translated = sentences(english[f"module.{module}.text.{chapter}"])
        shown = SLIDES[module][chapter - 1]
        if not len(spoken) == len(translated) == len(shown):
            sys.exit(f"{module}, chapter {chapter}: {len(spoken)} sentences in French, {len(translated)} in English, "
                     f"{len(shown)} on the slides; they must be as many.")
        # A chapter begins with a picture of its own, so that a jump to it does not show the one before.
        sound += b"\0\0" * (-(len(sound) // 2) % (rate // FRAMES_PER_SECOND))
        begin, points = now(), []
        for text, other, point in zip(spoken, translated, shown):
            points = points + [point] if point else points
            _, samples = speak(text, folder / "sentence.wav")
            start = now()
            sound += samples
            end = now()
            sound += b"\0\0" * int(PAUSE * rate)
            captions.append((start, end + PAUSE / 2, text))
            foreign.append((start, end + PAUSE / 2, other))
            still, moving = (slide(f"{chapter}. {title}", points, speaking) for speaking in (False, True))
            while len(pictures) / FRAMES_PER_SECOND < now():
                at = len(pictures) / FRAMES_PER_SECOND
                pictures.append(moving if at < end and len(pictures) % 2 else still)
        chapters.append((begin, now(), title))

    with wave.open(str(folder / "voice.wav"), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", "not compressed"))
        file.writeframes(sound)
    (folder / "slides.rgb").write_bytes(b"".join(picture.tobytes() for picture in pictures))
    keys = ",".join(f"{start:.3f}" for start, _, _ in chapters)
    source = ["ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}",
              "-r", str(FRAMES_PER_SECOND), "-i", folder / "slides.rgb", "-i", folder / "voice.wav", "-map_metadata", "-1",
              "-fflags", "+bitexact", "-flags", "+bitexact", "-pix_fmt", "yuv420p", "-force_key_frames", keys, "-g", "50"]
    subprocess.run([*source, "-c:v", "libvpx-vp9", "-crf", "42", "-b:v", "0", "-deadline", "good", "-cpu-used", "1",
                    "-c:a", "libopus", "-b:a", "20k", "-application", "voip", MEDIA / f"{module}.webm"], check=True)
    subprocess.run([*source, "-c:v", "libx264", "-crf", "31", "-preset", "veryslow", "-tune", "animation",
                    "-c:a", "aac", "-b:a", "32k", "-movflags", "+faststart", MEDIA / f"{module}.mp4"], check=True)
    poster = slide(french[f"module.{module}.title"], [title for _, _, title in chapters])
    poster.quantize(32).save(MEDIA / f"{module}.png", optimize=True)
    (MEDIA / f"{module}.chapters.vtt").write_text(track(chapters), "utf-8")
    (MEDIA / f"{module}.fr.vtt").write_text(track(captions), "utf-8")
    (MEDIA / f"{module}.en.vtt").write_text(track(foreign), "utf-8")


def main():
    MEDIA.mkdir(parents=True, exist_ok=True)
    french, english = messages("fr"), messages("en")
    for module in SLIDES:
        with tempfile.TemporaryDirectory() as folder:
            video(module, french, english, pathlib.Path(folder))
        print(module)


if __name__ == "__main__":
    main()
