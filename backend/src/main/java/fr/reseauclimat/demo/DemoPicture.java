package fr.reseauclimat.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import fr.reseauclimat.media.Picture;

/** Draws what stands for a photo in the demo: nobody is on it. */
final class DemoPicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 750;
    private static final Color[] COATS = { new Color(0xA34A0B), new Color(0x0B5C8A), new Color(0x0A5A4A), new Color(0x7A3E6B),
            new Color(0xC58B1B), new Color(0x4C5B55) };

    private DemoPicture() {
    }

    static Picture draw() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new GradientPaint(0, 0, new Color(0xBFE0EE), 0, HEIGHT, new Color(0xFBEBDD)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(0xFFD36B));
        graphics.fillOval(930, 70, 150, 150);
        graphics.setColor(new Color(0x9FBF8F));
        graphics.fillOval(-200, 380, 900, 500);
        graphics.fillOval(450, 420, 1000, 500);
        graphics.setColor(new Color(0xE6D7BE));
        graphics.fillRect(0, 590, WIDTH, 160);
        for (var i = 0; i < 5; i++) {
            tree(graphics, 640 + i * 120);
        }
        for (var i = 0; i < COATS.length; i++) {
            person(graphics, 120 + i * 82, COATS[i], i % 2 * 18);
        }
        graphics.dispose();
        return Picture.of(image);
    }

    private static void tree(Graphics2D graphics, int x) {
        graphics.setColor(new Color(0x6B4A2E));
        graphics.fillRect(x + 26, 500, 16, 110);
        graphics.setColor(new Color(0x2F7A4F));
        graphics.fillOval(x - 20, 370, 110, 150);
    }

    private static void person(Graphics2D graphics, int x, Color coat, int down) {
        graphics.setColor(new Color(0x17231F));
        graphics.fillRect(x + 10, 630 + down, 10, 50);
        graphics.fillRect(x + 28, 630 + down, 10, 50);
        graphics.setColor(coat);
        graphics.fillRoundRect(x, 550 + down, 48, 90, 26, 26);
        graphics.setColor(new Color(0xD9A066));
        graphics.fillOval(x + 8, 512 + down, 32, 36);
    }
}
